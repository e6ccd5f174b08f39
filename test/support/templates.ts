/** Templates that tests change: an orders application, safe, and what a careless edit makes of it. */

/** One function behind an API with IAM authorization, reading one table. */
export function ordersTemplate({ auth = 'AWS_IAM', policy = 'DynamoDBReadPolicy', extra = '' } = {}): string {
  return `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Resources:
  Table:
    Type: AWS::Serverless::SimpleTable
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      CodeUri: src/
      Policies:
        - ${policy === 'admin' ? 'AdministratorAccess' : `${policy}:\n            TableName: !Ref Table`}
      FunctionUrlConfig:
        AuthType: ${auth}
${extra}`;
}
